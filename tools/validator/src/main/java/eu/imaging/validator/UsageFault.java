package eu.imaging.validator;

/** What the caller got wrong, in one sentence that says what and where: printed on stderr, exit code 2, no stack trace. */
final class UsageFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageFault(String message) {
    super(message);
  }

  UsageFault(String message, Throwable cause) {
    super(message + ": " + reason(cause), cause);
  }

  private static String reason(Throwable cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
