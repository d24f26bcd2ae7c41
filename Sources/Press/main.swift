import Glibc
import Pages

exit(Press.run(Array(CommandLine.arguments.dropFirst())).rawValue)
