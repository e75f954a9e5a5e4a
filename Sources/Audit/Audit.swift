/// Reads every file and every name below a finished folder for what must not be there.
///
/// Files come in the order of the bytes of their names, one in memory at a time.
package func audit(folder: String, for request: AuditRequest) -> AuditReport {
  Auditor(request).audit(folder: folder)
}

/// Reads one file, whose type its name says, and its name.
package func audit(bytes: [UInt8], named name: String, for request: AuditRequest) -> AuditReport {
  Auditor(request).audit(bytes: bytes, named: name)
}
