using HealthData.MedTech;

namespace HealthData.Tool.MedTech;

/// <summary>The messages that a command reads: files or the standard input, one message a line.</summary>
internal sealed class MessageInput(CliHost host)
{
    private const string StandardInput = "-";

    private readonly Argument<string[]> _files = new("MESSAGES")
    {
        Description = "Files with one message per line; - is the standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _envelopes = new("--envelopes")
    {
        Description = "Take each line as expressions see it, with its envelope "
            + "(Body, Properties, SystemProperties). By default lines are bodies.",
    };

    public void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_envelopes);
        _files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value != StandardInput && !File.Exists(token.Value))
                {
                    result.AddError($"There is no file {token.Value}.");
                }
            }
        });
    }

    /// <summary>The names of what is to be read.</summary>
    public string[] NamesOf(ParseResult input) => input.GetValue(_files) ?? [];

    public MessageStreamOptions OptionsOf(ParseResult input) =>
        new() { LinesAreEnvelopes = input.GetValue(_envelopes) };

    public Stream Open(string name) => name == StandardInput ? host.OpenInput() : File.OpenRead(name);
}
