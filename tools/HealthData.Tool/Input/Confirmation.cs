namespace HealthData.Tool;

/// <summary>Asks a person before something is deleted.</summary>
internal sealed class Confirmation
{
    private readonly Option<bool> _yes = new("--yes", "-y")
    {
        Description = "Don't ask for confirmation. Required in scripts.",
    };

    public void AddTo(Command command) => command.Add(_yes);

    /// <summary>Tells whether to delete; if not, the person is told that nothing was.</summary>
    /// <exception cref="MisuseException">Nobody can be asked.</exception>
    public bool IsGiven(ParseResult input, Output output, string question)
    {
        if (input.GetValue(_yes))
        {
            return true;
        }

        if (output.Host.Confirm is not { } confirm)
        {
            throw new MisuseException(
                "Nothing was deleted because you can't be asked for confirmation here. Use --yes to delete without "
                + "asking.");
        }

        if (confirm(question))
        {
            return true;
        }

        output.Error("Nothing was deleted.");
        return false;
    }
}
