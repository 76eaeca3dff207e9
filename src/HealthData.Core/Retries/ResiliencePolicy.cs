using Polly;
using Polly.Retry;

namespace HealthData.Core;

/// <summary>
/// Sits in the pipeline's retry slot. The result type is <see cref="Response"/>: Polly disposes what it discards, and a
/// disposed message would be sent again without its body.
/// </summary>
internal sealed class ResiliencePolicy : HttpPipelinePolicy
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);
    private static readonly ResiliencePropertyKey<HttpMessage> MessageKey = new("HealthData.Message");

    private readonly ResiliencePipeline<Response> _pipeline;

    public ResiliencePolicy(HealthDataClientOptions options)
    {
        var builder = new ResiliencePipelineBuilder<Response> { TimeProvider = options.TimeProvider };
        if (options.Retry.MaxRetries > 0)
        {
            builder.AddRetry(Retries(options.Retry, options.TimeProvider));
        }

        options.ConfigureResilience?.Invoke(builder);
        _pipeline = builder.Build();
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var context = Rent(message);
        try
        {
            message.Response = _pipeline.Execute(
                static (context, state) => Attempt(context, state.Message, state.Following),
                context,
                (Message: message, Following: pipeline));
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var context = Rent(message);
        try
        {
            var outcome = await _pipeline.ExecuteOutcomeAsync(
                static (context, state) => AttemptAsync(context, state.Message, state.Following),
                context,
                (Message: message, Following: pipeline)).ConfigureAwait(false);
            outcome.ThrowIfException();
            message.Response = outcome.Result!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ResilienceContext Rent(HttpMessage message)
    {
        var processing = message.ProcessingContext;
        processing.RetryNumber = -1;
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, message.CancellationToken);
        context.Properties.Set(MessageKey, message);
        return context;
    }

    private static RetryStrategyOptions<Response> Retries(RetryOptions retry, TimeProvider time)
    {
        var cap = Clamp(retry.MaxDelay);
        return new RetryStrategyOptions<Response>
        {
            MaxRetryAttempts = retry.MaxRetries,
            Delay = Clamp(retry.Delay),
            MaxDelay = cap,
            BackoffType = retry.Mode == RetryMode.Fixed ? DelayBackoffType.Constant : DelayBackoffType.Exponential,
            UseJitter = retry.Mode != RetryMode.Fixed,
            ShouldHandle = static args =>
                new(RetryRules.ShouldRetry(args.Outcome, args.Context.Properties.GetValue(MessageKey, null!))),
            DelayGenerator = args => new(Wait(args.Outcome.Result, args.Context, cap, time)),
        };
    }

    private static TimeSpan? Wait(Response? response, ResilienceContext context, TimeSpan cap, TimeProvider time)
    {
        var wait = response is null ? null : RetryAfter.Read(response, cap, time);
        if (response is { Status: 429 or 503 })
        {
            CallState.Find(context.Properties.GetValue(MessageKey, null!))?.OnBusy?.Invoke(wait);
        }

        return wait;
    }

    private static TimeSpan Clamp(TimeSpan delay) =>
        delay < TimeSpan.Zero ? TimeSpan.Zero : delay > LongestDelay ? LongestDelay : delay;

    private static Response Attempt(
        ResilienceContext context, HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> following)
    {
        var call = Begin(context, message);
        try
        {
            ProcessNext(message, following);
            return message.Response;
        }
        catch (Exception exception)
        {
            FailureTranslator.Throw(exception, call, message.CancellationToken);
            throw;
        }
    }

    private static async ValueTask<Outcome<Response>> AttemptAsync(
        ResilienceContext context, HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> following)
    {
        var call = Begin(context, message);
        try
        {
            await ProcessNextAsync(message, following).ConfigureAwait(false);
            return Outcome.FromResult(message.Response);
        }
        catch (Exception exception)
        {
            return Outcome.FromException<Response>(
                FailureTranslator.Translate(exception, call, message.CancellationToken));
        }
    }

    private static CallState? Begin(ResilienceContext context, HttpMessage message)
    {
        var processing = message.ProcessingContext;
        processing.RetryNumber++;
        var call = CallState.Find(message);
        if (call is not null && context.CancellationToken != message.CancellationToken)
        {
            call.AttemptToken = context.CancellationToken;
        }

        return call;
    }
}
