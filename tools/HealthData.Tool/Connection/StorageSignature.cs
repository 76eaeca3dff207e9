namespace HealthData.Tool;

/// <summary>The option for the access to the storage that exports are read from.</summary>
internal sealed class StorageSignature
{
    private const string Variable = "HEALTHDATA_SAS";

    private readonly Option<string?> _option = new("--sas")
    {
        Description = "The shared access signature for the storage account or the container. Default: the environment "
            + $"variable {Variable}. Without one, a token is used.",
        HelpName = "SIGNATURE",
    };

    public void AddTo(Command command) => command.Add(_option);

    /// <summary>Gets the signature; null where none is given.</summary>
    public AzureSasCredential? Read(ParseResult input, Output output) =>
        (input.GetValue(_option) ?? output.Host.Variable(Variable)) is { Length: > 0 } signature
            ? new AzureSasCredential(signature)
            : null;
}
