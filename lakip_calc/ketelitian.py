"""How many digits does the arithmetic carry, and which numbers does it accept?

1. Every calculation runs with 50 significant digits, whatever the caller's own Decimal context is. Sums,
   differences and products of report figures are exact; a quotient that never ends is right to 50 digits.
2. A number is a finite Decimal. A float is refused: 82.47 as a float is not 82,47.
"""

from collections.abc import Callable
from decimal import (
    ROUND_HALF_EVEN,
    Context,
    Decimal,
    DivisionByZero,
    InvalidOperation,
    Overflow,
    localcontext,
)
from functools import wraps
from typing import ParamSpec, TypeVar

DIGIT = 50
_KONTEKS = Context(prec=DIGIT, rounding=ROUND_HALF_EVEN, traps=[InvalidOperation, DivisionByZero, Overflow])

P = ParamSpec("P")
T = TypeVar("T")


def teliti(fungsi: Callable[P, T]) -> Callable[P, T]:
    """Decorator: run `fungsi` with 50 significant digits."""

    @wraps(fungsi)
    def dengan_konteks(*args: P.args, **kwargs: P.kwargs) -> T:
        with localcontext(_KONTEKS):
            return fungsi(*args, **kwargs)

    return dengan_konteks


def pastikan_desimal(nama: str, nilai: object) -> Decimal:
    """`nilai` itself. Raises TypeError unless it is a Decimal, ValueError unless it is finite."""
    if not isinstance(nilai, Decimal):
        raise TypeError(f"{nama} must be a Decimal, not {type(nilai).__name__}")
    if not nilai.is_finite():
        raise ValueError(f"{nama} must be a finite number")
    return nilai
