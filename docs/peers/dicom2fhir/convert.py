"""Converts a folder by dicom2fhir: python convert.py FOLDER [ROUNDS]

Standard output: the Bundle. Last line of standard error: seconds of each round, peak resident memory in MB.
"""

import asyncio
import json
import re
import sys
import time

from dicom2fhir.dicom2fhir import from_directory

folder, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1
seconds = []
for _ in range(rounds):
    # Everything that it can carry over is asked for. It has no default for the zone.
    config = {
        "dicom_timezone": "Europe/Berlin",
        "generator": {"imaging_study": {"add_instances": True}, "observation": {"add_vital_signs": True}},
    }
    started = time.perf_counter()
    bundle = asyncio.run(from_directory(folder, config=config)).model_dump_json()
    seconds.append(time.perf_counter() - started)
print(bundle)
# Not ru_maxrss, which counts what the parent had when it forked.
with open("/proc/self/status") as status:
    megabytes = int(re.search(r"VmHWM:\s+(\d+) kB", status.read())[1]) / 1024
print(json.dumps({"seconds": seconds, "megabytes": megabytes}), file=sys.stderr)
