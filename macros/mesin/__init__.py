"""Mesin: the only room that knows the site generator. Its events call the steps of `rilis`, nothing else."""
