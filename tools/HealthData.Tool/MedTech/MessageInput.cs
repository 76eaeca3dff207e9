using HealthData.MedTech;

namespace HealthData.Tool.MedTech;

/// <summary>The messages that a command reads: files or the standard input, one message a line.</summary>
internal sealed class MessageInput(CliHost host)
{
    private const string StandardInput = "-";

    private readonly Argument<string[]> _files = new("MESSAGES")
    {
        Description = "Files with one message per line. Use - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _envelopes = new("--envelopes")
    {
        Description = "Read each line as a message with its envelope (Body, Properties, SystemProperties), as "
            + "expressions see it. By default, each line is a body.",
    };

    public void AddTo(Command command)
    {
        AddFilesTo(command);
        command.Add(_envelopes);
    }

    /// <summary>Adds the files only, for a command that takes each line as a body.</summary>
    public void AddFilesTo(Command command)
    {
        command.Add(_files);
        _files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value != StandardInput && !File.Exists(token.Value))
                {
                    result.AddError($"The file {token.Value} doesn't exist.");
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
