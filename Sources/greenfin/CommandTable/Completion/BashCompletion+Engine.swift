extension BashCompletion {
  /// The fixed part: how the line is read and how candidates are offered.
  static let engine = [offering, asking, reading]

  // Readline replaces only what follows the last "=", ":" or "@", so what stands before it (`kept`)
  // must not be offered again. Quoting is done here, because `compopt -o filenames` would show only
  // what follows the last slash of an id.
  private static let offering = ##"""
    # Offers one candidate for the part of the word that is being completed.
    _PROGRAM_offer() {
      local text=$1 i character
      [[ $text == "$part"* ]] || return 0
      text=$lead$text
      text=${text#"$kept"}
      if [[ -z $quote && $text == *[[:space:]\"\'\\\$\`\&\;\(\)\<\>\|\*\?\[\]\{\}\!\#~]* ]]; then
        local plain=$text
        text=
        for ((i = 0; i < ${#plain}; i++)); do
          character=${plain:i:1}
          case $character in
            [[:space:]\"\'\\\$\`\&\;\(\)\<\>\|\*\?\[\]\{\}\!\#~]) text+=\\ ;;
          esac
          text+=$character
        done
      fi
      COMPREPLY+=("$text")
    }

    _PROGRAM_words() {
      local candidate
      for candidate in "$@"; do _PROGRAM_offer "$candidate"; done
    }

    # Offers the next item of a list with commas.
    _PROGRAM_list() {
      local candidate head=
      [[ $part == *,* ]] && head=${part%,*},
      for candidate in "$@"; do _PROGRAM_offer "$head$candidate"; done
      compopt -o nospace 2>/dev/null
    }
    """##

  private static let asking = ##"""
    # Leaves files and folders to readline.
    _PROGRAM_files() {
      compopt -o filenames -o "$1" 2>/dev/null
    }

    # Offers what the program itself knows: one candidate a line, a description after a tab.
    _PROGRAM_ask() {
      local candidate description
      while IFS=$'\t' read -r candidate description; do
        [[ -n $candidate ]] && _PROGRAM_offer "$candidate"
      done < <("$program" ${data[@]+"${data[@]}"} complete "$1" 2>/dev/null </dev/null)
    }
    """##

  private static let reading = ##"""
    _PROGRAM() {
      local program=${COMP_WORDS[0]} words=() data=() word i glue=
      local path= count=0 pending= ended= part= lead= kept= quote=
      program=${program/#\~\//$HOME/}
      COMPREPLY=()
      # Readline cuts words at "=", ":" and "@"; put them together again.
      for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((${#words[@]} > 0)) && [[ -n $glue || $word == [=:@]* ]]; then
          words[${#words[@]} - 1]+=$word
        else
          words+=("$word")
        fi
        glue=
        [[ $word == *[=:@] && $COMP_WORDBREAKS == *"${word: -1}"* ]] && glue=1
      done
      local last=$((${#words[@]} - 1)) current=
      current=${words[last]}
      for ((i = 0; i < last; i++)); do
        word=${words[i]}
        if [[ -n $pending ]]; then
          [[ $pending == --data || $pending == --add ]] && _PROGRAM_data "$pending" "$word"
          pending=
        elif [[ -n $ended || $word != -?* ]]; then
          if ((count == 0)) && _PROGRAM_is_command "$word"; then
            path=${path:+$path }$word
          else
            count=$((count + 1))
          fi
        elif [[ $word == -- ]]; then
          ended=1
        elif [[ $word == --data=* || $word == --add=* ]]; then
          _PROGRAM_data "${word%%=*}" "${word#*=}"
        elif _PROGRAM_takes_value "$word"; then
          pending=$word
        fi
      done
      for word in = : @; do
        [[ $COMP_WORDBREAKS == *"$word"* && $current == *"$word"* ]] || continue
        # What is replaced begins behind "=" and ":", but with "@" itself.
        word=${current%"$word"*}${word#@}
        ((${#word} > ${#kept})) && kept=$word
      done
      part=$current
      if [[ -z $pending && -z $ended && $current == --*=* ]]; then
        pending=${current%%=*} lead=${current%%=*}= part=${current#*=}
      fi
      if [[ $part == [\"\']* ]]; then
        quote=${part:0:1} part=${part:1}
      fi
      if [[ -n $pending ]]; then
        _PROGRAM_value "$path:$pending"
      elif [[ -z $ended && $current == -* ]]; then
        _PROGRAM_options "$path"
      else
        ((count == 0)) && _PROGRAM_subcommands "$path"
        _PROGRAM_argument "$path:$((count + 1))"
      fi
    }

    # Keeps what says which data to ask.
    _PROGRAM_data() {
      local value=$2
      case $value in
        \"*\" | \'*\') value=${value:1:${#value}-2} ;;
        \~/*) value=$HOME/${value:2} ;;
      esac
      data+=("$1" "$value")
    }

    _PROGRAM_is_command() {
      local COMPREPLY=() part= lead= kept= quote=1 candidate
      _PROGRAM_subcommands "$path"
      for candidate in ${COMPREPLY[@]+"${COMPREPLY[@]}"}; do
        [[ $candidate == "$1" ]] && return 0
      done
      return 1
    }

    complete -F _PROGRAM PROGRAM
    """##
}
