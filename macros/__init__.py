"""Presentation: opens the tables, hands records to lakip_calc, draws the answer.

``define_env`` is everything a page can say between ``{{ }}``. Importing this package needs
the standard library only, so that ``python -m macros`` can prepare a bare machine.
"""

from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent  # the project


def define_env(env):
    """Load the year named in ``extra.tahun`` and offer the macros to the pages.

    Called once for each build by mkdocs-macros; an edited table shows up in the next build.
    Raises GalatData, which ends the build before a page is written.
    """
    from macros.kosakata import kosakata
    from macros.tahun.muat import muat_tahun

    akar = Path(env.project_dir)
    extra = env.conf["extra"]
    tahun = muat_tahun(akar, str(extra["tahun"]), situs=env.conf["site_url"] or "", surel=str(extra.get("surel") or ""))
    env.conf["extra"]["lakip"] = tahun
    for nama, kata in kosakata(tahun, lambda: env.page.url, lambda: env.page.file.src_uri, lambda: env.page.meta).items():
        env.macro(kata, nama)
