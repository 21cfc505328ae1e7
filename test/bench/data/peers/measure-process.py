"""Runs a program and prints, as the last line of standard error, its seconds of wall and processor time, the greatest resident memory in MiB of
it or a process that it waited for, and its exit code. A small parent, because Linux counts the parent's memory at the start too.

    python measure-process.py PROGRAM WORD…
"""

import json
import os
import sys
import time

start = time.perf_counter()
process = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
_, status, used = os.wait4(process, 0)
wall = time.perf_counter() - start
print(json.dumps({"wall": wall, "cpu": used.ru_utime + used.ru_stime, "rss": used.ru_maxrss / 1024, "code": os.waitstatus_to_exitcode(status)}), file=sys.stderr)
