using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Standin.Tests.Model;

public sealed class ResourceTests
{
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder();

    [Theory]
    [InlineData("a")]
    [InlineData("users-api")]
    [InlineData("A1-b2")]
    public void A_name_has_letters_digits_and_hyphens(string name) => Assert.Equal(name, _builder.AddScript(name).Resource.Name);

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("a_b")]
    [InlineData("a.b")]
    [InlineData("ä")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Other_names_are_refused(string name) => Assert.Throws<ArgumentException>(nameof(name), () => _builder.AddScript(name));

    [Fact]
    public void Sixty_four_characters_are_allowed() => Assert.Equal(64, _builder.AddScript(new('a', 64)).Resource.Name.Length);

    [Fact]
    public void A_name_is_unique_ignoring_case()
    {
        _builder.AddScript("users");
        var exception = Assert.Throws<DistributedApplicationException>(() => _builder.AddScript("Users"));
        Assert.Contains("'Users'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_annotation_is_appended_or_replaces_those_of_its_type()
    {
        var script = _builder.AddScript("script").WithAnnotation(new ReplicaAnnotation(2)).WithAnnotation(new ReplicaAnnotation(3));
        Assert.Equal(2, script.Resource.Annotations.OfType<ReplicaAnnotation>().Count());
        Assert.Equal(3, script.Resource.GetReplicaCount());

        script.WithAnnotation(new ReplicaAnnotation(4), ResourceAnnotationMutationBehavior.Replace);
        Assert.Equal(4, Assert.Single(script.Resource.Annotations.OfType<ReplicaAnnotation>()).Replicas);
    }

    [Fact]
    public void A_command_takes_the_place_of_one_of_its_name()
    {
        var script = _builder.AddScript("script")
            .WithCommand("load", "Load", _ => Task.FromResult(CommandResults.Success()))
            .WithCommand("load", "Load again", _ => Task.FromResult(CommandResults.Success()));
        Assert.Equal("Load again", Assert.Single(script.Resource.Annotations.OfType<ResourceCommandAnnotation>()).DisplayName);
    }

    [Fact]
    public void A_resource_waits_neither_for_itself_nor_for_its_parent()
    {
        var server = _builder.AddScript("server");
        var child = _builder.AddResource(new Child("child", server.Resource));
        Assert.Equal("The 'server' resource cannot wait for itself.", Assert.Throws<DistributedApplicationException>(() => server.WaitFor(server)).Message);
        Assert.Equal("The 'child' resource cannot wait for its parent 'server'.", Assert.Throws<DistributedApplicationException>(() => child.WaitFor(server)).Message);
    }

    [Fact]
    public void Who_waits_for_a_child_waits_for_its_parent_first()
    {
        var server = _builder.AddScript("server");
        var child = _builder.AddResource(new Child("child", server.Resource));
        var waiter = _builder.AddScript("waiter").WaitFor(child);
        Assert.Equal(["server", "child"], waiter.Resource.Annotations.OfType<WaitAnnotation>().Select(wait => wait.Resource.Name));
    }

    [Fact]
    public void Switches_are_configuration()
    {
        var builder = DistributedApplication.CreateBuilder(["--operation", "publish", "--step", "publish-manifest", "--output-path", "out", "--Own:Setting=1"]);
        Assert.True(builder.ExecutionContext.IsPublishMode);
        Assert.Equal("publish-manifest", builder.Configuration["Pipeline:Step"]);
        Assert.Equal("out", builder.Configuration["Pipeline:OutputPath"]);
        Assert.Equal("1", builder.Configuration["Own:Setting"]);
    }

    private sealed class Child(string name, IResource parent) : Resource(name), IResourceWithParent, IResourceWithWaitSupport
    {
        public IResource Parent => parent;
    }
}
