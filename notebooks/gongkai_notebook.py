"""Where the warehouse is, and a font that has Chinese characters: all that the notebooks share."""

import os
from pathlib import Path

import matplotlib
from matplotlib import font_manager

HERE = Path(__file__).resolve().parent
FONTS = ("Noto Sans CJK SC", "Noto Sans CJK JP", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "SimHei")


def current() -> Path:
    """The current snapshot of the warehouse in GONGKAI_WAREHOUSE, or else in ../out/warehouse."""
    warehouse = Path(os.environ.get("GONGKAI_WAREHOUSE") or HERE.parent / "out" / "warehouse")
    snapshot = warehouse / "current"
    if not (snapshot / "run.json").is_file():
        raise FileNotFoundError(f"{snapshot} holds no finished run; make one with jobs/pipeline")
    return snapshot.resolve()


def use_cjk_font() -> str:
    """Makes matplotlib draw with the first of FONTS that is installed, and says which."""
    installed = {font.name for font in font_manager.fontManager.ttflist}
    found = [name for name in FONTS if name in installed]
    if not found:
        raise LookupError("no font with Chinese characters; on Debian: apt-get install fonts-noto-cjk")
    matplotlib.rcParams.update(
        {
            "font.family": [found[0]],
            "axes.unicode_minus": False,
            "axes.spines.top": False,
            "axes.spines.right": False,
            "figure.dpi": 110,
            "figure.constrained_layout.use": True,
        }
    )
    return found[0]
