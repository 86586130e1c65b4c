#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A value that is worked out beside the program's own work until somebody asks for it.
public final class SecondThread<Value: Sendable> {
  private let work: @Sendable () -> Value
  private let outcome = Outcome<Value>()
  private var thread: pthread_t?

  /// Starts the work; where the system gives no thread, it is done when the value is asked for.
  public init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    let context = Unmanaged.passRetained(Work { [outcome] in outcome.value = work() })
    #if canImport(Darwin)
      let code = pthread_create(&thread, nil, runWork, context.toOpaque())
    #else
      var started = pthread_t()
      let code = pthread_create(&started, nil, runWork, context.toOpaque())
      thread = started
    #endif
    guard code != 0 else { return }
    thread = nil
    context.release()
  }

  /// Waits until the work is done and gives what came of it.
  public func value() -> Value {
    if let thread { pthread_join(thread, nil) }
    thread = nil
    return outcome.value ?? work()
  }
}

/// What a thread leaves behind; nobody looks at it before the thread has ended.
private final class Outcome<Value: Sendable>: @unchecked Sendable {
  var value: Value?
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
