# SPDX-License-Identifier: EPL-2.0
"""Data, networks and training of the starter models.

Every module with a ``main`` is one command of ``models/training/README.md``
and is run as ``python3 -m starter.<command>`` from ``models/training``.
"""
