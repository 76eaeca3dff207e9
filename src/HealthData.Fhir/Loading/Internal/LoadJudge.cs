namespace HealthData.Fhir;

/// <summary>
/// Decides which entries have their outcome, and which are sent again: never one that is there perhaps already and
/// would be there twice.
/// </summary>
internal sealed class LoadJudge(FhirLoaderOptions options, RetryDelays delays)
{
    public LoadVerdict Judge(LoadReply reply)
    {
        foreach (var item in reply.Bundle.Items)
        {
            item.Attempts++;
        }

        var verdict = new LoadVerdict { IsBusy = reply.WasRetried };
        switch (reply.Failure)
        {
            case null:
                JudgeAnswers(reply, verdict);
                break;
            case HealthDataRequestFailedException failure:
                JudgeFailure(reply.Bundle, failure, verdict);
                break;
            case var exception:
                verdict.Hopeless = exception;
                reply.Bundle.Items.ForEach(item => verdict.Add(item, item.Outcome(null)));
                break;
        }

        verdict.Pause = reply.RetryAfter;
        verdict.Delay = verdict.IsRefused || verdict.Again is not [var again, ..]
            ? TimeSpan.Zero
            : reply.RetryAfter ?? delays.After(again.Attempts);
        return verdict;
    }

    private void JudgeAnswers(LoadReply reply, LoadVerdict verdict)
    {
        var bundle = reply.Bundle;
        List<LoadItem> again = [];
        for (var index = 0; index < bundle.Items.Count; index++)
        {
            var item = bundle.Items[index];
            var answer = index < reply.Answers.Count ? reply.Answers[index] : default;
            verdict.IsBusy |= answer.Status is 429 or 503;
            if (!IsOf(item, answer))
            {
                answer = default;
            }

            if (!bundle.IsTransaction && MayTryAgain(item) && IsToRepeat(item, answer.Status))
            {
                again.Add(item);
            }
            else
            {
                verdict.Add(item, item.Outcome(answer.Status, answer.Said, answer.Issues));
            }
        }

        if (again.Count > 0)
        {
            verdict.Again.Add(bundle with { Items = again });
        }
    }

    // Another id than the one that was sent: the answers are shifted against the entries.
    private static bool IsOf(LoadItem item, EntryAnswer answer) =>
        item.Id is null || answer.Said.Id is null || answer.Said.Id == item.Id;

    private static bool IsToRepeat(LoadItem item, int? status) => status switch
    {
        424 or 429 or 503 => true,
        null or 408 or 500 or 502 or 504 => item.CanRepeat,
        _ => false,
    };

    private bool MayTryAgain(LoadItem item) => item.Attempts < options.MaxAttempts;

    private void JudgeFailure(LoadBundle bundle, HealthDataRequestFailedException failure, LoadVerdict verdict)
    {
        switch (failure)
        {
            case { Status: 429 or 503 }:
                verdict.IsBusy = true;
                Repeat(bundle, failure, verdict);
                break;
            case { Status: 401 or 403 or 404 or 405 }:
            case { ErrorCode: HealthDataErrorCode.ConnectionFailed, IsLasting: true }:
            case { ErrorCode: HealthDataErrorCode.MissingToken }:
                GiveUp(bundle, failure, verdict);
                break;
            case { ErrorCode: HealthDataErrorCode.ConnectionFailed } when !MayTryAgain(bundle.Items[0]):
                GiveUp(bundle, failure, verdict);
                break;
            case { ErrorCode: HealthDataErrorCode.ConnectionFailed or HealthDataErrorCode.RejectedByStrategy }:
                Repeat(bundle, failure, verdict);
                break;
            case { Status: 408 or >= 500 }:
            case
            {
                ErrorCode: HealthDataErrorCode.ConnectionLost or HealthDataErrorCode.TimedOut
                or HealthDataErrorCode.ResponseTruncated
            }:
                RepeatWhatMay(bundle, failure, verdict);
                break;
            case { Status: >= 400 }:
                AfterRefusal(bundle, failure, verdict);
                break;
            default:
                Fail(bundle.Items, failure, verdict);
                break;
        }
    }

    private static void GiveUp(LoadBundle bundle, HealthDataRequestFailedException failure, LoadVerdict verdict)
    {
        verdict.Hopeless = failure;
        Fail(bundle.Items, failure, verdict);
    }

    private void Repeat(LoadBundle bundle, HealthDataRequestFailedException failure, LoadVerdict verdict)
    {
        // Those of a transaction were always sent together.
        var again = bundle.Items.FindAll(MayTryAgain);
        Fail(bundle.Items.FindAll(item => !MayTryAgain(item)), failure, verdict);
        if (again.Count > 0)
        {
            verdict.Again.Add(bundle with { Items = again });
        }
    }

    // The service may have acted. A bundle that fails again is perhaps too much for it, or one entry is.
    private void RepeatWhatMay(LoadBundle bundle, HealthDataRequestFailedException failure, LoadVerdict verdict)
    {
        var repeatable = bundle.IsTransaction
            ? bundle.CanRepeat ? bundle.Items : []
            : bundle.Items.FindAll(item => item.CanRepeat);
        Fail(bundle.Items.FindAll(item => repeatable.Count == 0 || !item.CanRepeat), failure, verdict);
        Repeat(bundle with { Items = repeatable }, failure, verdict);
        if (verdict.Again is [{ IsTransaction: false, Attempts: > 1, Items.Count: > 1 } again])
        {
            verdict.Again.Clear();
            verdict.Again.AddRange(again.Halves());
        }
    }

    private static void AfterRefusal(
        LoadBundle bundle, HealthDataRequestFailedException refusal, LoadVerdict verdict)
    {
        if (bundle.IsTransaction || bundle.Items.Count == 1)
        {
            Fail(bundle.Items, refusal, verdict);
            return;
        }

        var named = refusal.Status == 413 ? [] : RefusedEntries.In(refusal.Issues, bundle.Items.Count);
        foreach (var (index, issues) in named)
        {
            verdict.Add(bundle.Items[index], bundle.Items[index].Outcome(refusal.Status, issues));
        }

        List<LoadItem> rest = [.. bundle.Items.Where((_, index) => !named.ContainsKey(index))];
        verdict.Again.AddRange(
            named.Count == 0 ? bundle.Halves() : rest.Count == 0 ? [] : [bundle with { Items = rest }]);
        verdict.IsRefused = true;
    }

    private static void Fail(
        List<LoadItem> items, HealthDataRequestFailedException failure, LoadVerdict verdict)
    {
        int? status = failure.Status >= 400 ? failure.Status : null;
        var isNotActedOn = status < 500 || failure.ErrorCode == HealthDataErrorCode.ConnectionFailed;
        foreach (var item in items)
        {
            verdict.Add(item, item.Outcome(status, failure.Issues, isNotActedOn ? failure.Advice : null));
        }
    }
}
