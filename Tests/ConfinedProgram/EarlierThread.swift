import Foundation
import Synchronization

/// A thread that runs from before the process is confined on.
final class EarlierThread: Sendable {
  private let start = DispatchSemaphore(value: 0)
  private let end = DispatchSemaphore(value: 0)
  private let result = Mutex<Int32>(-1)

  /// Starts the thread, which waits to be asked.
  init(doing work: @escaping @Sendable () -> Int32) {
    let isThere = DispatchSemaphore(value: 0)
    Thread.detachNewThread { [self] in
      isThere.signal()
      start.wait()
      let value = work()
      result.withLock { $0 = value }
      end.signal()
    }
    isThere.wait()
  }

  /// Has the thread do its work, and gives what came of it.
  func value() -> Int32 {
    start.signal()
    end.wait()
    return result.withLock { $0 }
  }
}
