"""What is no test of this suite, and the profiles of the property tests.

The variable HYPOTHESIS_PROFILE chooses the profile.
"""

import os

from hypothesis import HealthCheck, settings

# Packages of their own, which `nox -s downstream` installs and tests.
collect_ignore = ["downstream"]

# A busy machine is slow to generate, which says nothing about the code.
BUSY = [HealthCheck.too_slow]
# The same examples on every run, so that a red run is the change's fault.
REPEATABLE = settings(deadline=None, derandomize=True, database=None, print_blob=True)

settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile("ci", REPEATABLE, max_examples=100, suppress_health_check=BUSY)
settings.register_profile(
    "deep", max_examples=2000, deadline=None, print_blob=True, suppress_health_check=BUSY
)
# mutmut runs the suite several times in one process, so each test has several instances.
settings.register_profile(
    "mutation",
    REPEATABLE,
    max_examples=50,
    suppress_health_check=[*BUSY, HealthCheck.differing_executors],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))
