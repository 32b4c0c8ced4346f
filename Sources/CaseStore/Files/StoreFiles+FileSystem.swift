internal import Glibc
import OperatingSystem

/// The abilities of the file system, tried with a file that is deleted at once.
extension StoreFiles {
  private static let size = 4_096

  /// Whether a program can lock a file.
  var hasLocks: Bool {
    tried { descriptor in
      var whole = Glibc.flock()
      whole.l_type = Int16(F_WRLCK)
      whole.l_whence = Int16(SEEK_SET)
      return fcntl(descriptor, F_SETLK, &whole) == 0 || errno == EAGAIN || errno == EACCES
    }
  }

  /// Whether programs can map a file and see what others write into it.
  var sharesMaps: Bool {
    tried { descriptor in
      guard ftruncate(descriptor, off_t(Self.size)) == 0 else { return true }
      let map = mmap(nil, Self.size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
      guard let map, map != MAP_FAILED else { return false }
      munmap(map, Self.size)
      return true
    }
  }

  /// The result of a trial; `true` if no file can be made for it, since another check reports that.
  private func tried(_ trial: (Int32) -> Bool) -> Bool {
    guard let file = UniqueFile(named: Array("\(path)-".utf8CString)) else { return true }
    defer {
      unlink(file.name)
      close(file.descriptor)
    }
    return trial(file.descriptor)
  }
}
