namespace HealthData.Tool;

/// <summary><c>completion</c>: prints what makes a shell complete commands and options.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _healthdata() {
            local IFS=$'\n'
            COMPREPLY=( $(healthdata "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null) )
        }
        complete -o default -F _healthdata healthdata
        """;

    private const string Zsh = """
        _healthdata() {
            local completions=("${(@f)$(healthdata "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            compadd -- $completions
            _files
        }
        compdef _healthdata healthdata
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName healthdata -ScriptBlock {
            param($word, $ast, $position)
            healthdata "[suggest:$position]" "$ast" | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    public static Command Create(CliHost host)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell: bash, zsh, or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "pwsh");
        var command = new Command("completion", Examples.AddTo(
            "Prints a script that completes commands and options in a shell.",
            "source <(healthdata completion bash)"))
        {
            shell,
        };
        command.SetAction(input => new Output(host, isJson: false, isVerbose: false).Line(
            input.GetValue(shell) switch { "zsh" => Zsh, "pwsh" => PowerShell, _ => Bash }));
        return command;
    }
}
