using HealthData.Tool.Management;

namespace HealthData.Tool.Events.Subscriptions;

/// <summary><c>events show</c>.</summary>
internal sealed class ShowSubscriptionCommand : ManagementVerb
{
    private readonly Argument<string> _name = SubscriptionArgument.Create();

    public ShowSubscriptionCommand(ManagementConnection connection)
        : base(
            connection, "show", "Shows an event subscription, without its secrets.",
            "healthdata events show new-images") => Add(_name);

    protected override async Task<int> RunAsync(
        ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var client = Connection.CreateSubscriptionClient(input);
        new SubscriptionPrinter(output).Show(
            await client.GetAsync(input.GetRequiredValue(_name), cancellationToken));
        return ExitCode.Done;
    }
}
