internal import CFileLocks
internal import Glibc

/// The slots of one state folder: each login holds one among those of its address, and one among those of all.
///
/// A slot is a byte of a file that is locked and never written: the kernel frees it when the program dies, however that
/// comes about, and there is nothing in the file that could be damaged. The byte's offset says whose slot it is.
public struct LoginSlots: Sendable {
  /// How many logins may stand at once.
  public struct Limits: Sendable, Hashable {
    /// From everywhere, at most 2^20.
    public var inAll: Int
    /// From one address, at most 2^20.
    public var fromOneAddress: Int

    /// Makes limits.
    public init(inAll: Int, fromOneAddress: Int) {
      self.inAll = inAll
      self.fromOneAddress = fromOneAddress
    }
  }

  /// How many slots an address has, as a power of two.
  private static let slotBits = 20
  /// Where the slots of all begin: behind those of every address.
  private static let ofAll: Int64 = 1 << (slotBits + ClientAddress.keyBits)

  private let folder: String
  private let name = "logins"

  /// Names the slots of a folder; nothing is touched yet.
  public init(folder: String) {
    self.folder = folder
  }

  /// Takes a slot for a login, which is free again once the login is.
  public func take(for client: ClientAddress, within limits: Limits) throws(LoginRefusal) -> Login {
    let file = try Self.counting { () throws(CaseStoreError) in try SharedFile(name, in: folder) }
    let ofAddress = Int64(client.key) << Self.slotBits
    guard try Self.takesOne(of: limits.fromOneAddress, from: ofAddress, in: file) else {
      throw .tooManyFromAddress(limit: limits.fromOneAddress)
    }
    guard try Self.takesOne(of: limits.inAll, from: Self.ofAll, in: file) else {
      throw .tooMany(limit: limits.inAll)
    }
    return Login(file: file)
  }

  /// How many logins there are; none is made where there is no file.
  public var count: Int {
    get throws(CaseStoreError) {
      let path = "\(folder)/\(name)"
      let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
      guard descriptor >= 0 else {
        if errno == ENOENT { return 0 }
        throw .notOpened(path: path, number: errno)
      }
      defer { close(descriptor) }
      return try Self.count(descriptor, from: Self.ofAll, to: Self.ofAll + 1 << Self.slotBits, path: path)
    }
  }

  /// Tries slots from any one on: where most are free, the first or second is, and nobody has to look at all of them.
  private static func takesOne(
    of count: Int, from first: Int64, in file: SharedFile
  ) throws(LoginRefusal) -> Bool {
    guard count > 0 else { return false }
    let start = Int.random(in: 0..<count)
    for step in 0..<count {
      let slot = first + Int64((start + step) % count)
      if try counting({ () throws(CaseStoreError) in try file.locks(slot) }) { return true }
    }
    return false
  }

  private static func count(
    _ descriptor: Int32, from first: Int64, to end: Int64, path: String
  ) throws(CaseStoreError) -> Int {
    var (count, ranges) = (0, [(first, end)])
    while let (first, end) = ranges.popLast() {
      guard first < end else { continue }
      var found: Int64 = 0
      switch fl_find(descriptor, first, end - first, &found) {
      case 0:
        count += 1
        ranges += [(first, found), (found + 1, end)]
      case ENOENT: break
      case let number: throw .notOpened(path: path, number: number)
      }
    }
    return count
  }

  private static func counting<Value>(_ work: () throws(CaseStoreError) -> Value) throws(LoginRefusal) -> Value {
    do {
      return try work()
    } catch {
      throw .notCounted(error)
    }
  }
}

/// A login that was let in, for as long as this lives.
public final class Login: Sendable {
  private let file: SharedFile

  init(file: SharedFile) {
    self.file = file
  }
}

/// Why a login was not let in.
public enum LoginRefusal: Error, Sendable, Hashable {
  /// As many logins as may be stand already.
  case tooMany(limit: Int)
  /// As many as one address may have stand already.
  case tooManyFromAddress(limit: Int)
  /// Nobody can say how many there are. Nobody is let in then: whoever can bring that about, with a disk that is
  /// full or descriptors that are used up, would be rid of the limits otherwise.
  case notCounted(CaseStoreError)
}
