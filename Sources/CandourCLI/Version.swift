/// The version, as `candour --version` prints it and the CHANGELOG heads it.
package let version = "0.1.0"
