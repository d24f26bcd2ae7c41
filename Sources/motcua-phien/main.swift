import Entrance
import Glibc

exit(EntranceProgram.run(CommandLine.arguments))
