using HealthData.Tool.Management;

namespace HealthData.Tool.Events.Subscriptions;

/// <summary><c>events list</c>.</summary>
internal sealed class ListSubscriptionsCommand(ManagementConnection connection) : ManagementVerb(
    connection, "list", "Lists the event subscriptions of a workspace.", "healthdata events list --json")
{
    protected override async Task<int> RunAsync(
        ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var printer = new SubscriptionPrinter(output);
        await foreach (var subscription in Connection.CreateSubscriptionClient(input).GetAllAsync(cancellationToken))
        {
            printer.Add(subscription);
        }

        printer.End();
        return ExitCode.Done;
    }
}
