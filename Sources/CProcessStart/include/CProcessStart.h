#pragma once

/// The number of words of the command line, the program's name among them; 0 if the C library did not hand them over.
int ps_word_count(void);

/// The word at `index`, from 0 (the program's name) up to the number of words; NULL elsewhere.
const char *ps_word(int index);

/// The path that was executed, as whoever started the program wrote it. Where the kernel does not tell, a path that leads
/// to the same file.
const char *ps_executed_path(void);
