namespace HealthData.Core;

/// <summary>
/// A long-running operation of a service.
/// </summary>
/// <typeparam name="T">The operation's result.</typeparam>
/// <threadsafety>Safe for concurrent use: overlapping updates each see a complete state.</threadsafety>
[DebuggerDisplay("HasCompleted = {HasCompleted}")]
public class HealthDataOperation<T> : Operation<T>
    where T : notnull
{
    private readonly IOperationPoller<T>? _poller;
    private readonly TimeProvider _time = TimeProvider.System;
    private readonly string _id = string.Empty;
    private volatile OperationState<T>? _state;

    /// <summary>Creates an operation for mocking: override the members that the test uses.
    /// <see cref="HealthDataModelFactory"/> creates complete ones.</summary>
    protected HealthDataOperation()
    {
    }

    internal HealthDataOperation(
        string id, IOperationPoller<T> poller, OperationState<T>? state = null, TimeProvider? time = null)
    {
        _id = id;
        _poller = poller;
        _state = state;
        _time = time ?? TimeProvider.System;
    }

    internal OperationState<T>? State => _state;

    /// <inheritdoc/>
    public override string Id => _id;

    /// <inheritdoc/>
    public override bool HasCompleted => _state is { HasCompleted: true };

    /// <inheritdoc/>
    public override bool HasValue => _state is { HasValue: true };

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The operation has not completed.</exception>
    /// <exception cref="RequestFailedException">The operation has failed.</exception>
    public override T Value => _state switch
    {
        { Failure: { } failure } => throw failure,
        { HasValue: true, Value: var value } => value!,
        _ => throw new InvalidOperationException("The operation hasn't completed. Wait for it to complete first."),
    };

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">No status has been requested.</exception>
    public override Response GetRawResponse() => _state?.Response
        ?? throw new InvalidOperationException("No response has been received. Update the status first.");

    /// <inheritdoc/>
    public override Response UpdateStatus(CancellationToken cancellationToken = default)
    {
        if (_state is not { HasCompleted: true })
        {
            Set(Poller.Poll(cancellationToken));
        }

        return Result();
    }

    /// <inheritdoc/>
    public override async ValueTask<Response> UpdateStatusAsync(CancellationToken cancellationToken = default)
    {
        if (_state is not { HasCompleted: true })
        {
            Set(await Poller.PollAsync(cancellationToken).ConfigureAwait(false));
        }

        return Result();
    }

    /// <summary>Waits until the operation completes, and asks for its status as often as the service wishes; without
    /// its wish after a second, and then ever less often, up to once in half a minute.</summary>
    /// <param name="cancellationToken">Cancels the wait, but not the operation.</param>
    /// <returns>The result.</returns>
    /// <exception cref="RequestFailedException">The operation has failed, or its status can't be read.</exception>
    public override Response<T> WaitForCompletion(CancellationToken cancellationToken = default)
    {
        WaitFirstAsync(cancellationToken).GetAwaiter().GetResult();
        for (var poll = 1; ; poll++)
        {
            var response = UpdateStatus(cancellationToken);
            if (HasCompleted)
            {
                return Response.FromValue(Value, response);
            }

            PauseAsync(response, poll, cancellationToken).GetAwaiter().GetResult();
        }
    }

    /// <inheritdoc cref="WaitForCompletion(CancellationToken)"/>
    public override async ValueTask<Response<T>> WaitForCompletionAsync(CancellationToken cancellationToken = default)
    {
        await WaitFirstAsync(cancellationToken).ConfigureAwait(false);
        for (var poll = 1; ; poll++)
        {
            var response = await UpdateStatusAsync(cancellationToken).ConfigureAwait(false);
            if (HasCompleted)
            {
                return Response.FromValue(Value, response);
            }

            await PauseAsync(response, poll, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override Response WaitForCompletionResponse(CancellationToken cancellationToken = default) =>
        WaitForCompletion(cancellationToken).GetRawResponse();

    /// <inheritdoc/>
    public override async ValueTask<Response> WaitForCompletionResponseAsync(
        CancellationToken cancellationToken = default) =>
        (await WaitForCompletionAsync(cancellationToken).ConfigureAwait(false)).GetRawResponse();

    private Task WaitFirstAsync(CancellationToken cancellationToken) =>
        _state is { HasCompleted: false, FirstWait: var wait } && wait > TimeSpan.Zero
            ? Task.Delay(wait, _time, cancellationToken)
            : Task.CompletedTask;

    private Task PauseAsync(Response response, int poll, CancellationToken cancellationToken) =>
        Task.Delay(PollDelay.After(response, poll, _time), _time, cancellationToken);

    private IOperationPoller<T> Poller => _poller
        ?? throw new NotSupportedException("A mocked operation must override the status update.");

    // A slower poll of another thread must not undo a completion.
    private void Set(OperationState<T> next)
    {
        var current = _state;
        while (current is not { HasCompleted: true })
        {
            var seen = Interlocked.CompareExchange(ref _state, next, current);
            if (ReferenceEquals(seen, current))
            {
                return;
            }

            current = seen;
        }
    }

    private Response Result() => _state switch
    {
        { Failure: { } failure } => throw failure,
        var state => state!.Response,
    };
}
