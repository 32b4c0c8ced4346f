import Testing

@testable import CaseStore

@Suite("Where a login comes from")
struct ClientAddressTests {
  @Test(
    "is one address, however it is written",
    arguments: [
      ("192.0.2.1", "::ffff:192.0.2.1"), ("192.0.2.1", "::FFFF:C000:0201"), ("2001:db8::1", "2001:DB8:0:0::1"),
      ("2001:db8::1", "2001:db8::ffff:ffff:ffff:ffff"), ("fe80::1%eth0", "fe80::2"),
    ])
  func same(one: String, other: String) {
    #expect(ClientAddress(one) == ClientAddress(other))
    #expect(ClientAddress(one).key == ClientAddress(other).key)
  }

  @Test(
    "is another one with another IPv4 address or another /64 network",
    arguments: [
      ("192.0.2.1", "192.0.2.2"), ("2001:db8::1", "2001:db8:0:1::1"), ("0.0.0.1", "::1"), ("127.0.0.1", "::1"),
      ("0.0.0.0", ""), ("192.0.2.1", "::192.0.2.1"), ("192.0.2.1", "64:ff9b::192.0.2.1"),
    ])
  func different(one: String, other: String) {
    #expect(ClientAddress(one) != ClientAddress(other))
    #expect(ClientAddress(one).key != ClientAddress(other).key)
  }

  @Test(
    "is one and the same for all who name none",
    arguments: [
      "UNKNOWN", "192.0.2", "192.0.2.256", "1.2.3.4.5", "::g", "2001:db8::/64", "localhost", " 192.0.2.1",
      "192.0.2.1\n", "%", "\u{FF11}.2.3.4", String(repeating: ":", count: 10_000),
    ])
  func unknown(text: String) {
    #expect(ClientAddress(text) == ClientAddress(""))
    #expect(ClientAddress(text).description == "")
  }

  @Test("has a key that leaves room for a login's number in an offset")
  func keys() {
    for text in ["", "255.255.255.255", "ffff:ffff:ffff:ffff::", "::", "2001:db8::"] {
      #expect(ClientAddress(text).key < 1 << ClientAddress.keyBits, "\(text)")
    }
  }

  @Test("reads as an address, or as the network that stands for many")
  func words() {
    #expect(ClientAddress("::ffff:192.0.2.1").description == "192.0.2.1")
    #expect(ClientAddress("2001:db8:0:12::34").description == "2001:db8:0:12::/64")
  }
}
