import Testing

@testable import SecureShellLoad

@Suite("A crowd of merchants")
struct CrowdTests {
  @Test("comes from as many addresses as it takes for ten to share one, all of them this machine's")
  func addresses() {
    let addresses = (0..<20_000).map(Crowd.address)
    #expect(Set(addresses).count == 2_000)
    #expect(Set(addresses[..<10]) == ["127.1.0.1"])
    #expect(addresses[19_999] == "127.1.7.250")
    #expect(Crowd.address(of: 625_000) == "127.2.0.1")
  }
}
