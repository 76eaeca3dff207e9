namespace HealthData.Dicom;

/// <summary>Saves one instance after the other, and goes on after a problem or throws.</summary>
internal sealed class SavingRun(InstanceFolder folder, ProblemPolicy onProblem, ICallFacts? call)
{
    public List<SavedFile> Files { get; } = [];

    public List<ItemProblem> Problems { get; } = [];

    private bool GoesOn => onProblem == ProblemPolicy.Continue;

    public async Task RunAsync(InstanceSource source, CancellationToken cancellationToken)
    {
        var number = 1;
        try
        {
            while (await source.NextAsync(cancellationToken).ConfigureAwait(false) is { } item)
            {
                number = item.Part.Number;
                await SaveAsync(item, cancellationToken).ConfigureAwait(false);
                number++;
            }
        }
        catch (HealthDataRequestFailedException exception)
            when (GoesOn && Files.Count + Problems.Count > 0 && !cancellationToken.IsCancellationRequested)
        {
            Problems.Add(BreakOff(exception, number));
        }
        catch (Exception exception) when (GoesOn && Files.Count > 0 && FileFailure.IsOne(exception))
        {
            Problems.Add(InstanceFolder.Failure(exception, $"part {number}"));
        }
    }

    private static ItemProblem BreakOff(HealthDataRequestFailedException exception, int number) => new(
        exception.ErrorCode is HealthDataErrorCode.ResponseMalformed
            ? ItemProblemCode.Malformed
            : ItemProblemCode.Truncated,
        "The response is incomplete. " + exception.Message,
        $"part {number}",
        "Retrieve again, and keep the existing files.",
        cause: exception);

    private async ValueTask SaveAsync(InstanceItem item, CancellationToken cancellationToken)
    {
        SavedFile? file = null;
        var problem = item.Problem;
        if (problem is null)
        {
            (file, problem, _) = await folder.SaveAsync(item, cancellationToken).ConfigureAwait(false);
        }

        if (file is not null)
        {
            Files.Add(file);
        }
        else if (GoesOn)
        {
            Problems.Add(problem!);
        }
        else
        {
            throw problem!.ToException(call);
        }
    }
}
