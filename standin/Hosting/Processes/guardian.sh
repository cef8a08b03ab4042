# Reads "+<pid>" and "-<pid>" lines; at the end of its input, which comes with the end of the process that writes them,
# stops the processes that are still listed and all that they have started.
exec >/dev/null 2>&1
trap '' HUP INT QUIT TERM PIPE

watched=
while IFS= read -r line; do
    pid=${line#?}
    case $line in
        +*) watched="$watched $pid" ;;
        -*)
            rest=
            for other in $watched; do
                [ "$other" = "$pid" ] || rest="$rest $other"
            done
            watched=$rest
            ;;
    esac
done
[ -n "$watched" ] || exit 0

# Prints "pid parent session start" per process, zombies left out; what the system does not tell is "-".
processes() {
    if [ -r /proc/self/stat ]; then
        for stat in /proc/[0-9]*/stat; do
            { read -r line < "$stat"; } || continue
            pid=${line%% *}
            # The name, in parentheses, may hold anything.
            set -- ${line##*) }
            [ "$1" = Z ] || echo "$pid $2 $4 ${20}"
        done
    else
        ps -A -o pid=,ppid=,state= | while read -r pid parent state; do
            case $state in
                Z*) ;;
                *) echo "$pid $parent - -" ;;
            esac
        done
    fi
}

# Prints "pid:start" of the processes in the first list and of their descendants.
family() {
    table=$(processes)
    members=" $* "
    count=-1
    found=
    while [ "$count" != "${#members}" ]; do
        count=${#members}
        while read -r pid parent session start; do
            case $members in
                *" $pid "*)
                    case $found in *" $pid:"*) ;; *) found="$found $pid:$start" ;; esac
                    ;;
                *" $parent "* | *" $session "*) members="$members$pid " ;;
            esac
        done <<EOF
$table
EOF
    done
    echo "$found"
}

# Prints those of the "pid:start" arguments that still live.
alive() {
    table="
$(processes | while read -r pid parent session start; do echo "$pid:$start"; done)
"
    for member in "$@"; do
        case $table in *"
$member
"*) echo "$member" ;; esac
    done
}

# Collected before the first signal: an orphan in a session of its own cannot be found afterwards.
all=$(family $watched)
for pid in $watched; do
    kill -TERM "$pid"
done

tries=15
while [ "$tries" -gt 0 ] && [ -n "$(alive $all)" ]; do
    sleep 0.1 || { sleep 1; tries=$((tries - 9)); }
    tries=$((tries - 1))
done

# A process may start others while it is being looked for.
for round in 1 2 3; do
    all="$all $(family $watched)"
    for member in $(alive $all); do
        kill -KILL "${member%:*}"
    done
done
