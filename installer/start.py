"""Where the frozen program begins."""

import sys

from ilp_desktop.__main__ import main

if __name__ == "__main__":
    if len(sys.argv) > 1:  # a second process is told its work by arguments; an ordinary start need not wait for this
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
