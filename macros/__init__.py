"""Presentation: opens the tables, hands records to lakip_calc, draws the answer.

``define_env`` is everything a page can say between ``{{ }}``. Importing this package needs
the standard library only, so that ``python -m macros`` can prepare a bare machine.
"""

from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent  # the project


def define_env(env):
    """Load every year that this build holds and offer the macros to the pages.

    Called once for each build by mkdocs-macros; an edited table shows up in the next build.
    Raises GalatData, which ends the build before a page is written.
    """
    from macros.kosakata import kosakata
    from macros.tahun.situs import muat_situs

    akar = Path(env.project_dir)
    extra = env.conf["extra"]
    situs = muat_situs(akar, situs=env.conf["site_url"] or "", surel=str(extra.get("surel") or ""), draf=bool(extra.get("draf")))
    extra["lakip"] = situs
    for nama, kata in kosakata(situs, lambda: env.page.url, lambda: env.page.file.src_uri, lambda: env.page.meta).items():
        env.macro(kata, nama)
