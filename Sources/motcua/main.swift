import Verbs

#if canImport(Glibc)
  import Glibc
#endif

exit(CommandLineProgram(.real).run(Array(CommandLine.arguments.dropFirst())).rawValue)
