using HealthData.Tool.Management;

namespace HealthData.Tool.Events.Subscriptions;

/// <summary><c>events delete</c>.</summary>
internal sealed class DeleteSubscriptionCommand : ManagementVerb
{
    private readonly Argument<string> _name = SubscriptionArgument.Create();
    private readonly Confirmation _confirmation = new();

    public DeleteSubscriptionCommand(ManagementConnection connection)
        : base(
            connection, "delete", "Deletes an event subscription.", "healthdata events delete new-images --yes")
    {
        Add(_name);
        _confirmation.AddTo(this);
    }

    protected override async Task<int> RunAsync(
        ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var name = input.GetRequiredValue(_name);
        var client = Connection.CreateSubscriptionClient(input);
        if (!_confirmation.IsGiven(input, output, $"Delete the event subscription {PlainText.Clean(name)}?"))
        {
            return ExitCode.Failed;
        }

        await client.DeleteAsync(WaitUntil.Completed, name, cancellationToken);
        if (output.IsJson)
        {
            output.Json(writer =>
            {
                writer.WriteString("name", name);
                writer.WriteString("status", "deleted");
            });
        }
        else
        {
            output.Line("The event subscription was deleted.");
        }

        return ExitCode.Done;
    }
}
