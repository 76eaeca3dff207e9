namespace HealthData.Tool;

/// <summary>A command that calls a service.</summary>
internal abstract class ServiceVerb<TClient> : Command
{
    protected ServiceVerb(
        ServiceConnection<TClient> connection, string name, string description, params string[] examples)
        : base(name, Examples.AddTo(description, examples)) => SetAction((input, cancellationToken) =>
        {
            var isJson = input.GetValue(CommonOptions.Json);
            var output = new Output(connection.Host, isJson, input.GetValue(CommonOptions.Verbose));
            return Guard.RunAsync(
                output,
                () => RunAsync(connection.CreateClient(input), input, output, cancellationToken),
                cancellationToken);
        });

    protected abstract Task<int> RunAsync(
        TClient client, ParseResult input, Output output, CancellationToken cancellationToken);
}
