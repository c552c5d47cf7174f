#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start of a process to its first window on the screen: start_bench.py PROGRAM [ARGUMENT...]

Asks the X server itself, of which nobody may need to see anything: xvfb-run -a tests/bench/start_bench.py naervaer
"""
import ctypes
import select
import statistics
import subprocess
import sys
import time

RUNS = 15
MAP_NOTIFY = 19
SUBSTRUCTURE_NOTIFY_MASK = 1 << 19

x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
x11.XDefaultRootWindow.restype = ctypes.c_ulong
x11.XSelectInput.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_long]
x11.XPending.argtypes = [ctypes.c_void_p]
x11.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
x11.XConnectionNumber.argtypes = [ctypes.c_void_p]


def next_kind(display, deadline):
    """The kind of the next event, or None when none comes in time."""
    event = (ctypes.c_long * 24)()
    if not x11.XPending(display):
        select.select([x11.XConnectionNumber(display)], [], [], max(0, deadline - time.monotonic()))
    if not x11.XPending(display):
        return None
    x11.XNextEvent(display, event)
    return event[0] & 0xFFFFFFFF


def run(display, command):
    """Milliseconds until the first window is shown."""
    begun = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() < begun + 30:
            if next_kind(display, begun + 30) == MAP_NOTIFY:
                return (time.monotonic() - begun) * 1000
        sys.exit("no window came")
    finally:
        process.kill()
        process.wait()
        while next_kind(display, time.monotonic() + 0.2) is not None:
            pass


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    display = x11.XOpenDisplay(None)
    if not display:
        sys.exit("there is no X server")
    x11.XSelectInput(display, x11.XDefaultRootWindow(display), SUBSTRUCTURE_NOTIFY_MASK)
    run(display, sys.argv[1:])  # from the disk
    times = sorted(run(display, sys.argv[1:]) for _ in range(RUNS))
    print(f"start to first window, ms: median {statistics.median(times):.0f}, "
          f"slowest {times[-1]:.0f} of {RUNS} (goal 150)")


main()
