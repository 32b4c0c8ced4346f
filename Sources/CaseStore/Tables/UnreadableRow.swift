/// A row whose content no version of the program has written.
struct UnreadableRow: Error {}
