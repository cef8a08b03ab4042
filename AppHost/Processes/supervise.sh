#!/bin/sh
# supervise.sh SIGNAL FOLDER COMMAND [ARGUMENT...]
# Runs COMMAND and ends as it ends. Asked to stop, or when the parent has gone (killed, say), it stops COMMAND by SIGNAL.
# FOLDER is what the parent would have deleted at its end: if the parent has gone it is deleted here; - for none.
signal=$1
folder=$2
shift 2
stopping=
interrupted=

# Again and again: a command that has only just started may not listen yet.
stop() {
    while kill -s "$signal" "$command"; do
        sleep 1
    done
}

# In a subshell, which leaves $! alone: a signal may come just before that is read. Holds no output open.
begin_to_stop() {
    (stop &) >/dev/null 2>&1
}

# The parent as the system has it: $PPID stays the same when the parent dies.
parent() {
    if [ -r "/proc/$$/stat" ]; then
        read -r _ _ _ ppid _ <"/proc/$$/stat" && echo "$ppid"
    else
        ps -o ppid= -p $$ | tr -d ' '
    fi
}

trap 'stopping=yes; interrupted=yes; begin_to_stop' TERM INT HUP

"$@" &
command=$!
if [ -n "$stopping" ]; then
    begin_to_stop
fi

(
    while [ "$(parent)" = "$PPID" ]; do
        sleep 1
    done
    stop
) >/dev/null 2>&1 &
watcher=$!

# A signal interrupts the wait, not the command, which may have ended meanwhile all the same: only a wait that nothing has
# interrupted says how, and none (127) once that was said.
code=
while
    interrupted=
    wait "$command"
    ended=$?
    if [ -z "$code" ] || [ "$ended" -ne 127 ]; then
        code=$ended
    fi
    [ -n "$interrupted" ] && [ "$ended" -ne 127 ]
do
    :
done
# Waited for, so that no shell says that it was killed.
{ kill -s KILL "$watcher"; wait "$watcher"; } 2>/dev/null
if [ "$folder" != - ] && [ "$(parent)" != "$PPID" ]; then
    rm -rf "$folder"
fi
exit "$code"
