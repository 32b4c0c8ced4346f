internal import Foundation
internal import Glibc

/// Ports of this machine: free ones, and what answers at others.
public enum LoopbackPort {
  /// A port that is free now.
  public static func free() -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    defer { close(descriptor) }
    var address = address(of: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withSocketAddress(&address) { pointer in
      _ = bind(descriptor, pointer, length)
      _ = getsockname(descriptor, pointer, &length)
    }
    return UInt16(bigEndian: address.sin_port)
  }

  /// Whether anything listens at a port.
  public static func isOpen(_ port: UInt16) -> Bool {
    var address = address(of: port)
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    defer { close(descriptor) }
    var result: Int32 = -1
    withSocketAddress(&address) { result = connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    return result == 0
  }

  /// What a listener at a path says first; empty where it says nothing within five seconds.
  public static func greeting(at path: String) -> String {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    defer { close(descriptor) }
    withSocketAddress(&address) { _ = connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
    return firstWords(from: descriptor)
  }

  /// What a port says first when it is reached through a SOCKS proxy.
  public static func proxied(_ proxy: String, to port: Int) -> String {
    var address = address(of: UInt16(proxy) ?? 0)
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    defer { close(descriptor) }
    withSocketAddress(&address) { _ = connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    // SOCKS 4: connect to a port of 127.0.0.1, for nobody.
    let request: [UInt8] = [4, 1, UInt8(port >> 8), UInt8(port & 0xFF), 127, 0, 0, 1, 0]
    _ = write(descriptor, request, request.count)
    return firstWords(from: descriptor) + firstWords(from: descriptor)
  }

  private static func firstWords(from descriptor: Int32) -> String {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, 5_000) > 0 else { return "" }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  private static func address(of port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    return address
  }

  private static func withSocketAddress<Address>(
    _ address: inout Address, _ body: (UnsafeMutablePointer<sockaddr>) -> Void
  ) {
    withUnsafeMutableBytes(of: &address) { bytes in
      bytes.baseAddress.map { body($0.assumingMemoryBound(to: sockaddr.self)) }
    }
  }
}
