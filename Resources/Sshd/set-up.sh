#!/bin/sh
# Sets up the ways into the book over SSH; may be run again at any time. As root:
#
#   set-up.sh                                  groups, accounts of the system, folders, sshd, sudo
#   set-up.sh add ACCOUNT WAY "FULL NAME"      a person; WAY is can-bo, xem or tap-huan
#   set-up.sh check                            says whose account is not as it must be; then ends with 1
set -eu
umask 022
here=$(dirname "$0")

group_of() {
  case "$1" in
    can-bo) echo motcua-canbo ;;
    xem) echo motcua-lanhdao ;;
    tap-huan) echo motcua-taphuan ;;
    *) echo "set-up.sh: the way is can-bo, xem or tap-huan, not '$1'" >&2; exit 64 ;;
  esac
}

# An account of the system: nobody logs in with it.
service() {
  getent group "$1" > /dev/null || groupadd --system "$1"
  getent passwd "$1" > /dev/null ||
    useradd --system --gid "$1" --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin "$1"
}

set_up() {
  for group in motcua-canbo motcua-lanhdao motcua-taphuan motcua-doc; do
    getent group "$group" > /dev/null || groupadd --system "$group"
  done
  service motcua
  service motcua-xem
  service motcua-tap
  # motcua-doc may read the book. Who practises is not in it.
  usermod --append --groups motcua-doc motcua-xem
  # Set-group-id: the book and its log belong to motcua-doc, with 0640 (the program's own modes).
  install -d -o motcua -g motcua-doc -m 2750 /var/lib/motcua
  install -d -o motcua-tap -g motcua-tap -m 0750 /var/lib/motcua-tap
  install -d -o root -g root -m 0755 /etc/ssh/motcua-keys
  install -d -o root -g root -m 0755 /etc/ssh/sshd_config.d
  visudo -c -q -f "$here/motcua.sudoers"
  install -o root -g root -m 0440 "$here/motcua.sudoers" /etc/sudoers.d/motcua
  install -o root -g root -m 0644 "$here/motcua.sshd.conf" /etc/ssh/sshd_config.d/motcua.conf
  # A server that the file would keep from starting keeps its old settings.
  if ! "$(command -v sshd || echo /usr/sbin/sshd)" -t; then
    rm /etc/ssh/sshd_config.d/motcua.conf
    echo "set-up.sh: sshd refuses its settings; motcua.conf was taken out again" >&2
    exit 78
  fi
  test -x /usr/lib/motcua/phien || echo "set-up.sh: note: /usr/lib/motcua/phien is not installed yet" >&2
  echo "set-up.sh: done; now reload sshd (systemctl reload ssh)"
}

add() {
  group=$(group_of "$2")
  # /bin/sh reads no file of the person's before the forced command, bash does; and a home that is not
  # there holds none.
  useradd --no-create-home --home-dir /nonexistent --shell /bin/sh --comment "$3" --groups "$group" "$1"
  echo "set-up.sh: $1 is in $group; put the person's public key into /etc/ssh/motcua-keys/$1 (root, 0644)"
}

check() {
  bad=0
  for group in motcua-canbo motcua-lanhdao motcua-taphuan; do
    number=$(getent group "$group" | cut -d: -f3)
    for person in $(getent group "$group" | cut -d: -f4 | tr , ' ') $(getent passwd | awk -F: -v g="$number" '$4 == g { print $1 }'); do
      entry=$(getent passwd "$person") || continue
      home=$(echo "$entry" | cut -d: -f6)
      shell=$(echo "$entry" | cut -d: -f7)
      case "$(readlink -f "$shell")" in
        */dash) ;;
        *) echo "$person: the shell is $shell; it must be /bin/sh (dash): usermod --shell /bin/sh $person"; bad=1 ;;
      esac
      if [ -e "$home" ] && [ "$(stat -c %u "$home")" != 0 ]; then
        echo "$person: the home $home is not root's: usermod --home /nonexistent $person"
        bad=1
      fi
      if [ "$(id -nG "$person" | tr ' ' '\n' | grep -cxE 'motcua-(canbo|lanhdao|taphuan)')" != 1 ]; then
        echo "$person: in more than one of the three groups; only one way in holds"
        bad=1
      fi
      if [ "$(id -nG "$person" | tr ' ' '\n' | grep -cxE 'motcua|motcua-doc|motcua-xem|motcua-tap')" != 0 ]; then
        echo "$person: in a group of the system's accounts; a person is in none of motcua, motcua-doc, motcua-xem, motcua-tap"
        bad=1
      fi
    done
  done
  for file in /usr/lib/motcua /usr/lib/motcua/phien /etc/sudoers.d/motcua /etc/ssh/sshd_config.d/motcua.conf /etc/ssh/motcua-keys; do
    if [ "$(stat -c %u "$file" 2> /dev/null)" != 0 ] || [ -n "$(find "$file" -maxdepth 0 -perm /022)" ]; then
      echo "$file: is missing, not root's, or others may write it"
      bad=1
    fi
  done
  return $bad
}

case "${1-}" in
  "") set_up ;;
  add) test $# -eq 4 || { echo 'usage: set-up.sh add ACCOUNT can-bo|xem|tap-huan "FULL NAME"' >&2; exit 64; }; add "$2" "$3" "$4" ;;
  check) check ;;
  *) sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 64 ;;
esac
