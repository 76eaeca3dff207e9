using System.Net.Http;
using System.Net.Sockets;
using System.Runtime.ExceptionServices;
using Polly;
using Polly.Timeout;

namespace HealthData.Core;

/// <summary>
/// Turns whatever a dead connection, a timeout or a strategy throws into the one failure type. The texts of the
/// originals may quote what the service sent, so only those of sockets are kept.
/// </summary>
internal static class FailureTranslator
{
    /// <summary>Gives the exception to throw: a translated one, or the one given.</summary>
    public static Exception Translate(Exception exception, ICallFacts? call, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case HealthDataRequestFailedException:
                return exception;
            case var _ when cancellationToken.IsCancellationRequested && MayComeOfCancellation(exception):
                return new OperationCanceledException("The call was canceled.", cancellationToken);
            case CallFaultException fault:
                return Create(call, fault.Code, fault.Event, fault.Advice, fault.InnerException);
            case var _ when call?.SourceFailure is { } failure:
                return failure;
            case TimeoutRejectedException:
            case OperationCanceledException when call is { IsStopped: true }:
                return Create(call, HealthDataErrorCode.TimedOut, "was stopped by a strategy in the options");
            case OperationCanceledException when IsConnectTimeout(exception):
                return NotConnected(call, ConnectionCause.TimedOut, null);
            case OperationCanceledException or TimeoutException:
                return TimedOut(call);
            case ExecutionRejectedException:
                return Create(call, HealthDataErrorCode.RejectedByStrategy, "was not sent");
            case AggregateException { InnerExceptions: [.., var last] }:
                return Translate(last, call, cancellationToken);
            case RequestFailedException { Status: 0 } or HttpRequestException or IOException or SocketException:
                return Connection(exception, call);
            default:
                return exception;
        }
    }

    [DoesNotReturn]
    public static void Throw(Exception exception, ICallFacts? call, CancellationToken cancellationToken) =>
        ExceptionDispatchInfo.Throw(Translate(exception, call, cancellationToken));

    public static HealthDataRequestFailedException Create(
        ICallFacts? call, string code, string @event, string? advice = null, Exception? inner = null) =>
        new Failure { Call = call, ErrorCode = code, Event = @event, Advice = advice, Inner = inner }.ToException();

    private static HealthDataRequestFailedException TimedOut(ICallFacts? call) => Create(
        call,
        HealthDataErrorCode.TimedOut,
        "stalled for too long",
        $"To wait longer, raise {nameof(HealthDataClientOptions.StallTimeout)} in the options.");

    private static HealthDataRequestFailedException Connection(Exception exception, ICallFacts? call)
    {
        var error = Find<HttpIOException>(exception)?.HttpRequestError
            ?? Find<HttpRequestException>(exception)?.HttpRequestError;
        var socket = Find<SocketException>(exception);
        return error switch
        {
            HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
                when call is not { HasStarted: true } =>
                    NotConnected(call, ConnectionCause.Of(error.Value, exception, socket), socket),
            HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded => Create(
                call, HealthDataErrorCode.ResponseMalformed, "returned a response that isn't valid HTTP"),
            HttpRequestError.ResponseEnded when call is { HasAnswer: true } => Create(
                call, HealthDataErrorCode.ResponseTruncated, "returned an incomplete response", inner: socket),
            HttpRequestError.ResponseEnded => Create(
                call,
                HealthDataErrorCode.ConnectionLost,
                "got no response before the connection ended",
                inner: socket),
            _ when ConnectionCause.AsksForCertificate(exception) => NotConnected(
                call, ConnectionCause.ClientCertificate, socket),
            _ => Create(call, HealthDataErrorCode.ConnectionLost, "lost its connection", inner: socket),
        };
    }

    private static HealthDataRequestFailedException NotConnected(
        ICallFacts? call, ConnectionCause cause, Exception? inner) => new Failure
        {
            Call = call,
            ErrorCode = HealthDataErrorCode.ConnectionFailed,
            Event = $"was not sent: {call?.Host ?? "the host"} {cause.Event}",
            Advice = cause.Advice,
            Inner = inner,
            IsLasting = cause.IsLasting,
        }.ToException();

    // A canceled attempt closes its connection, and whoever uses that then may be the first to tell.
    private static bool MayComeOfCancellation(Exception exception) => exception is OperationCanceledException
        or HttpRequestException or IOException or SocketException or ObjectDisposedException
        or RequestFailedException { Status: 0 };

    // The runtime tells of its own limit on connecting in a text alone.
    private static bool IsConnectTimeout(Exception exception) =>
        Find<TimeoutException>(exception)?.Message.Contains("ConnectTimeout", StringComparison.Ordinal) == true;

    private static T? Find<T>(Exception exception)
        where T : Exception
    {
        for (var current = exception; current is not null; current = current.InnerException)
        {
            if (current is T found)
            {
                return found;
            }
        }

        return null;
    }
}
