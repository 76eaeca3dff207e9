namespace HealthData.MedTech.Kafka;

/// <summary>Tells failures of a broker apart.</summary>
internal static class KafkaFailure
{
    /// <summary>Tells whether an attempt later can't succeed either: the caller may not read, or there is no such
    /// topic.</summary>
    public static bool IsFinal(Error error) => error.IsFatal || error.Code
        is ErrorCode.TopicAuthorizationFailed
        or ErrorCode.GroupAuthorizationFailed
        or ErrorCode.SaslAuthenticationFailed
        or ErrorCode.UnknownTopicOrPart
        or ErrorCode.Local_Authentication
        or ErrorCode.Local_UnknownTopic;
}
