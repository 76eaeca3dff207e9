using HealthData.Events;

namespace HealthData.Tool.Events;

/// <summary>Prints events, each in a line, from several requests at once.</summary>
internal sealed class EventPrinter(Output output)
{
    private const string ServicePrefix = "Microsoft.HealthcareApis.";

    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile OutputClosedException? _failure;

    /// <summary>Gets a task that fails when the output takes no more, and a request was told so.</summary>
    public Task OutputClosed => _closed.Task;

    /// <exception cref="OutputClosedException">The output takes no more.</exception>
    public Task PrintAsync(IReadOnlyList<HealthDataEvent> events, CancellationToken cancellationToken)
    {
        try
        {
            lock (_gate)
            {
                foreach (var item in events)
                {
                    Print(item);
                }
            }

            return Task.CompletedTask;
        }
        catch (OutputClosedException exception)
        {
            _failure = exception;
            throw;
        }
    }

    /// <summary>Notes that a request has its response, which is not lost when the command ends now.</summary>
    public void NoteResponse()
    {
        if (_failure is { } failure)
        {
            _closed.TrySetException(failure);
        }
    }

    /// <summary>Says what isn't an event.</summary>
    public void Tell(string text)
    {
        lock (_gate)
        {
            output.Error(text);
        }
    }

    private void Print(HealthDataEvent item)
    {
        if (output.IsJson)
        {
            output.Json(json => EventJson.WriteMembers(json, item));
            return;
        }

        var type = item.Type.StartsWith(ServicePrefix, StringComparison.Ordinal)
            ? item.Type[ServicePrefix.Length..]
            : item.Type;
        var time = item.Time is { } known ? EventJson.Text(known) + " " : string.Empty;
        output.Line($"{time}{PlainText.Clean(type)} {PlainText.Clean(Describe(item))}".TrimEnd());
    }

    private static string? Describe(HealthDataEvent item) => item switch
    {
        FhirResourceEvent resource => string.Create(
            CultureInfo.InvariantCulture,
            $"{resource.ResourceType}/{resource.ResourceId} version {resource.VersionId} at {resource.ServiceHost}"),
        DicomImageEvent image => string.Create(
            CultureInfo.InvariantCulture,
            $"{image.StudyInstanceUid}/{image.SeriesInstanceUid}/{image.SopInstanceUid} number {image.SequenceNumber} "
                + $"at {image.ServiceHost}"),
        SubscriptionDeletedEvent deleted => deleted.EventSubscriptionId,
        _ => item.Subject,
    };
}
