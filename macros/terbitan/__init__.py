"""Files published beside the pages: one module for each kind."""
