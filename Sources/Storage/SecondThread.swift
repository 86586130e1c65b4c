#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A piece of work that runs beside the program's own until somebody waits for it.
public final class SecondThread: @unchecked Sendable {
  private var thread: pthread_t?

  /// Starts the work; where the system gives no thread, it is done at once.
  public init(_ work: @escaping @Sendable () -> Void) {
    let context = Unmanaged.passRetained(Work(work))
    #if canImport(Darwin)
      let code = pthread_create(&thread, nil, runWork, context.toOpaque())
    #else
      var started = pthread_t()
      let code = pthread_create(&started, nil, runWork, context.toOpaque())
      thread = started
    #endif
    guard code != 0 else { return }
    thread = nil
    context.takeRetainedValue().body()
  }

  /// Waits until the work is done.
  public func wait() {
    if let thread { pthread_join(thread, nil) }
    thread = nil
  }
}

/// What a thread is to do.
private final class Work {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
  }
}

#if canImport(Darwin)
  private func runWork(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
    return nil
  }
#else
  private func runWork(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
    return nil
  }
#endif
