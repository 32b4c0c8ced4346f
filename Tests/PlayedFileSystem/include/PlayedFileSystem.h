#pragma once

// Nothing is called by name: the library stands before the system's where LD_PRELOAD names it.
