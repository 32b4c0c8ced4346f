/// A row that holds what no version of the program wrote.
struct UnreadableRow: Error {}
