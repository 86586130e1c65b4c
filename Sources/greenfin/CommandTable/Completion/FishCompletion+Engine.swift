extension FishCompletion {
  /// The fixed part: how the line is read and how candidates are offered.
  static let engine = #"""
    # Prints the command that was typed, and on a second line how many arguments follow it.
    function __PROGRAM_read
        set -l path
        set -l count 0
        set -l pending no
        set -l ended no
        for word in (commandline -opc)[2..-1]
            if test $pending = yes
                set pending no
            else if test $ended = no; and string match -q -- '-?*' $word
                if test $word = --
                    set ended yes
                else if contains -- $word $__PROGRAM_value_options
                    set pending yes
                end
            else if test $count = 0; and contains -- (string join ' ' -- $path $word) $__PROGRAM_commands
                set -a path $word
            else
                set count (math $count + 1)
            end
        end
        string join ' ' -- $path ''
        echo $count
    end

    # Whether the command is the first argument.
    function __PROGRAM_in
        set -l typed (__PROGRAM_read)
        test (string trim -- "$typed[1]") = "$argv[1]"
    end

    # Whether the command is the first argument, and as many arguments follow as the second says.
    function __PROGRAM_at
        set -l typed (__PROGRAM_read)
        test (string trim -- "$typed[1]") = "$argv[1]"
        and begin; test "$argv[2]" = any; or test "$argv[2]" = $typed[2]; end
    end

    # Prints the part of the word that is being completed, without the name of its option.
    function __PROGRAM_part
        string replace -r -- '^--[^=]*=' '' (commandline -ct)
    end

    # Prints the candidates for the next item of a list with commas.
    function __PROGRAM_list
        set -l head (string match -r -- '.*,' (__PROGRAM_part))
        for candidate in $argv
            echo "$head$candidate"
        end
    end

    # Prints what the program itself knows: one candidate a line, a description after a tab.
    function __PROGRAM_ask
        set -l words (commandline -opc)
        set -l data
        set -l pending
        for word in $words[2..-1]
            if test -n "$pending"
                set -a data $pending (string replace -r -- '^~/' "$HOME/" $word)
                set pending
            else if contains -- $word --data --add
                set pending $word
            else if string match -q -- '--data=*' $word; or string match -q -- '--add=*' $word
                set -a data $word
            end
        end
        set -l program (string replace -r -- '^~/' "$HOME/" $words[1])
        $program $data complete $argv[1] 2>/dev/null </dev/null
    end
    """#
}
