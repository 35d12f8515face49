#!/usr/bin/env bash
# alive.sh PORT PATH: does this container answer 200 there? With bash alone, since the images have no curl to count on.
exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
read -r -t 5 _ status _ <&3 || exit 1
[[ ${status%$'\r'} == 200 ]]
