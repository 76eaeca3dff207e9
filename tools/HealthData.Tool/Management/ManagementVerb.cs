namespace HealthData.Tool.Management;

/// <summary>A command that works on a workspace in Azure Resource Manager.</summary>
internal abstract class ManagementVerb : Command
{
    protected ManagementVerb(
        ManagementConnection connection, string name, string description, params string[] examples)
        : base(name, Examples.AddTo(description, examples))
    {
        Connection = connection;
        connection.AddTo(this);
        SetAction((input, cancellationToken) =>
        {
            var output = new Output(
                connection.Host, input.GetValue(CommonOptions.Json), input.GetValue(CommonOptions.Verbose));
            return Guard.RunAsync(output, () => RunAsync(input, output, cancellationToken), cancellationToken);
        });
    }

    protected ManagementConnection Connection { get; }

    protected abstract Task<int> RunAsync(ParseResult input, Output output, CancellationToken cancellationToken);
}
