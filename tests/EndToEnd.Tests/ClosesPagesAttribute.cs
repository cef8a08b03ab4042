using System.Reflection;
using Xunit.v3;

[assembly: EndToEnd.Tests.ClosesPages]

namespace EndToEnd.Tests;

/// <summary>Closes the pages of each test when it ends.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class ClosesPagesAttribute : BeforeAfterTestAttribute
{
    public override void After(MethodInfo methodUnderTest, IXunitTest test) => BrowserFixture.Close(test.UniqueID);
}
