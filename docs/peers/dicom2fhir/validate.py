"""Reads a Bundle from standard input by fhir.resources: python validate.py R4B|R5

Prints how many errors there are, and the first.
"""

import sys

from pydantic import ValidationError

if sys.argv[1] == "R4B":
    from fhir.resources.R4B.bundle import Bundle
else:
    from fhir.resources.bundle import Bundle

try:
    Bundle.model_validate_json(sys.stdin.read())
    print("0 errors")
except ValidationError as error:
    first = error.errors()[0]
    print(f"{error.error_count()} errors: {'.'.join(map(str, first['loc']))}: {first['msg']}")
